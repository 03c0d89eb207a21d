// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/onnx_runtime.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <type_traits>
#include <utility>

#include <dlfcn.h>

#include "base/error.h"

namespace audio_edition {
/// Opaque to us; the library makes and frees them.
using OnnxPointer = void*;

/// The table of functions that the library gives. It only ever grows, so places in it are fixed; these are
/// the ones of onnxruntime_c_api.h.
enum class OnnxFunction : std::size_t {
    get_error_message = 2,
    create_env = 3,
    create_session_from_array = 8,
    run = 9,
    create_session_options = 10,
    disable_memory_pattern = 17,
    set_log_severity = 22,
    set_optimisation_level = 23,
    set_intra_op_threads = 24,
    set_inter_op_threads = 25,
    input_count = 30,
    output_count = 31,
    input_type = 33,
    input_name = 36,
    output_name = 37,
    create_tensor = 49,
    tensor_data = 51,
    tensor_info_of_type = 55,
    element_type = 60,
    dimension_count = 61,
    dimensions = 62,
    element_count = 64,
    tensor_info = 65,
    create_cpu_memory_info = 69,
    free_name = 76,
    default_allocator = 78,
    release_status = 93,
    release_session = 95,
    release_value = 96,
    release_type = 98,
    release_tensor_info = 99,
    release_session_options = 100,
};

class OnnxApi {
  public:
    explicit OnnxApi(const void* const* table) : table_(table) {}

    /// Throws Error{kind, where} in the library's words.
    template <class... Arguments>
    void call(ErrorKind kind, const std::string& where, OnnxFunction place, Arguments... arguments) const {
        const OnnxPointer status = function<OnnxPointer(Arguments...)>(place)(arguments...);
        if (status == nullptr) return;
        const char* const text = function<const char*(OnnxPointer)>(OnnxFunction::get_error_message)(status);
        std::string message = text != nullptr ? text : "it does not say why";
        release(OnnxFunction::release_status, status);
        std::ranges::replace(message, '\n', ' ');
        constexpr std::size_t longest = 300;
        if (message.size() > longest) message.resize(longest);
        throw Error{kind, where, "ONNX Runtime refuses it: " + message};
    }
    void release(OnnxFunction place, OnnxPointer handle) const {
        if (handle != nullptr) function<void(OnnxPointer)>(place)(handle);
    }

  private:
    template <class Signature>
    [[nodiscard]] Signature* function(OnnxFunction place) const {
        return reinterpret_cast<Signature*>(const_cast<void*>(table_[static_cast<std::size_t>(place)]));
    }

    const void* const* table_;
};

/// A handle that is given back at the end.
class OnnxHandle {
  public:
    OnnxHandle(const OnnxApi& api, OnnxFunction release) : api_(&api), release_(release) {}
    ~OnnxHandle() { api_->release(release_, handle_); }
    OnnxHandle(OnnxHandle&& other) noexcept
        : api_(other.api_), release_(other.release_), handle_(std::exchange(other.handle_, nullptr)) {}
    OnnxHandle& operator=(OnnxHandle&&) = delete;

    [[nodiscard]] OnnxPointer get() const noexcept { return handle_; }
    [[nodiscard]] OnnxPointer* put() noexcept { return &handle_; }

  private:
    const OnnxApi* api_;
    OnnxFunction release_;
    OnnxPointer handle_ = nullptr;
};

namespace {

constexpr std::uint32_t interface_version = 16;  ///< what releases from 1.16 on serve

struct ApiBase {
    const void* const* (*api)(std::uint32_t version);
    const char* (*version)();
};

/// ONNXTensorElementDataType
constexpr int float32_type = 1;
constexpr int int32_type = 6;
constexpr int int64_type = 7;

constexpr int log_errors = 3;
constexpr int all_optimisations = 99;

OnnxInput::Element element_of(int type) noexcept {
    switch (type) {
        case float32_type:
            return OnnxInput::Element::float32;
        case int64_type:
            return OnnxInput::Element::int64;
        case int32_type:
            return OnnxInput::Element::int32;
        default:
            return OnnxInput::Element::other;
    }
}

template <class Number>
constexpr int type_of = std::is_same_v<Number, float>          ? float32_type
                        : std::is_same_v<Number, std::int64_t> ? int64_type
                                                               : int32_type;

}  // namespace

/// What is open, and what all models share.
struct OnnxLibrary {
    OnnxLibrary(const void* const* table, std::string its_version)
        : api(table), version(std::move(its_version)) {}

    OnnxApi api;
    std::string version;
    OnnxPointer environment = nullptr;
    OnnxPointer memory = nullptr;
    OnnxPointer allocator = nullptr;
};

struct OnnxSession::State {
    State(std::shared_ptr<const OnnxLibrary> its_runtime, std::string its_name)
        : runtime(std::move(its_runtime)),
          where(std::move(its_name)),
          session(runtime->api, OnnxFunction::release_session) {}

    template <class... Arguments>
    void call(OnnxFunction place, Arguments... arguments) const {
        runtime->api.call(ErrorKind::internal, where, place, arguments...);
    }

    std::string name(OnnxFunction place, std::size_t index) const {
        char* text = nullptr;
        call(place, session.get(), index, runtime->allocator, &text);
        std::string copy = text != nullptr ? text : "";
        runtime->api.call(ErrorKind::internal, where, OnnxFunction::free_name, runtime->allocator,
                          static_cast<void*>(text));
        return copy;
    }

    OnnxInput::Element element(std::size_t input) const {
        OnnxHandle type(runtime->api, OnnxFunction::release_type);
        call(OnnxFunction::input_type, session.get(), input, type.put());
        const void* tensor = nullptr;  // part of the type
        call(OnnxFunction::tensor_info_of_type, type.get(), &tensor);
        if (tensor == nullptr) return OnnxInput::Element::other;
        int element = 0;
        call(OnnxFunction::element_type, tensor, &element);
        return element_of(element);
    }

    OnnxHandle value(const OnnxTensor& tensor) const {
        OnnxHandle made(runtime->api, OnnxFunction::release_value);
        std::visit(
            [&](const auto& numbers) {
                using Number = typename std::decay_t<decltype(numbers)>::value_type;
                call(OnnxFunction::create_tensor, runtime->memory, static_cast<const void*>(numbers.data()),
                     numbers.size() * sizeof(Number), tensor.shape.data(), tensor.shape.size(),
                     type_of<Number>, made.put());
            },
            tensor.numbers);
        return made;
    }

    template <class Number>
    std::vector<Number> numbers(OnnxPointer value, std::size_t count) const {
        void* data = nullptr;
        call(OnnxFunction::tensor_data, value, &data);
        const auto* first = static_cast<const Number*>(data);
        return {first, first + count};
    }

    OnnxTensor tensor(OnnxPointer value) const {
        OnnxHandle info(runtime->api, OnnxFunction::release_tensor_info);
        call(OnnxFunction::tensor_info, value, info.put());
        int element = 0;
        std::size_t count = 0;
        std::size_t dimensions = 0;
        call(OnnxFunction::element_type, static_cast<const void*>(info.get()), &element);
        call(OnnxFunction::element_count, info.get(), &count);
        call(OnnxFunction::dimension_count, info.get(), &dimensions);
        OnnxTensor read;
        read.shape.resize(dimensions);
        call(OnnxFunction::dimensions, info.get(), read.shape.data(), dimensions);
        switch (element) {
            case float32_type:
                read.numbers = numbers<float>(value, count);
                break;
            case int64_type:
                read.numbers = numbers<std::int64_t>(value, count);
                break;
            case int32_type:
                read.numbers = numbers<std::int32_t>(value, count);
                break;
            default:
                throw Error{ErrorKind::internal, where, "gives numbers of a kind that no voice has"};
        }
        return read;
    }

    std::shared_ptr<const OnnxLibrary> runtime;
    std::string where;
    OnnxHandle session;
    std::vector<OnnxInput> inputs;
    std::vector<std::string> outputs;
};

OnnxSession::OnnxSession(std::unique_ptr<State> state) : state_(std::move(state)) {}
OnnxSession::~OnnxSession() = default;
OnnxSession::OnnxSession(OnnxSession&&) noexcept = default;
OnnxSession& OnnxSession::operator=(OnnxSession&&) noexcept = default;

const std::vector<OnnxInput>& OnnxSession::inputs() const noexcept {
    return state_->inputs;
}
const std::vector<std::string>& OnnxSession::outputs() const noexcept {
    return state_->outputs;
}

std::vector<OnnxTensor> OnnxSession::run(std::span<const OnnxTensor> inputs,
                                         std::span<const std::string> outputs) const {
    if (inputs.size() != state_->inputs.size())
        throw Error{ErrorKind::internal, state_->where, "needs inputs other than those it is given"};
    std::vector<OnnxHandle> values;
    std::vector<OnnxPointer> given;
    std::vector<const char*> input_names;
    std::vector<const char*> output_names;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        values.push_back(state_->value(inputs[i]));
        given.push_back(values.back().get());
        input_names.push_back(state_->inputs[i].name.c_str());
    }
    for (const std::string& name : outputs) output_names.push_back(name.c_str());
    std::vector<OnnxPointer> results(outputs.size());
    state_->call(OnnxFunction::run, state_->session.get(), static_cast<const void*>(nullptr),
                 input_names.data(), given.data(), given.size(), output_names.data(), output_names.size(),
                 results.data());
    std::vector<OnnxTensor> read;
    for (const OnnxPointer result : results) {
        OnnxHandle value(state_->runtime->api, OnnxFunction::release_value);
        *value.put() = result;
        read.push_back(state_->tensor(result));
    }
    return read;
}

OnnxRuntime::OnnxRuntime(std::shared_ptr<const OnnxLibrary> library) : library_(std::move(library)) {}

const std::string& OnnxRuntime::version() const noexcept {
    return library_->version;
}

OnnxRuntime OnnxRuntime::open(std::span<const std::string> libraries) {
    const std::string advice =
        "; install libonnxruntime where your system has it, or take libonnxruntime.so out of the Python "
        "package "
        "onnxruntime, which is a ZIP archive";
    void* library = nullptr;
    for (const std::string& name : libraries) {
        library = ::dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (library != nullptr) break;
    }
    if (library == nullptr)
        throw Error{ErrorKind::unavailable, "ONNX Runtime",
                    "is not on this machine, and natural voices need it" + advice};
    using GetBase = const ApiBase* (*)();
    const auto get_base = reinterpret_cast<GetBase>(::dlsym(library, "OrtGetApiBase"));
    const ApiBase* const base = get_base != nullptr ? get_base() : nullptr;
    const void* const* const table = base != nullptr ? base->api(interface_version) : nullptr;
    if (table == nullptr)
        throw Error{ErrorKind::unavailable, "ONNX Runtime",
                    "is too old, or something else of that name" + advice};
    auto opened = std::make_shared<OnnxLibrary>(table, base->version());
    const std::string where = "ONNX Runtime";
    opened->api.call(ErrorKind::unavailable, where, OnnxFunction::create_env, log_errors, "audio-edition",
                     &opened->environment);
    constexpr int arena = 1;
    constexpr int default_memory = 0;
    opened->api.call(ErrorKind::unavailable, where, OnnxFunction::create_cpu_memory_info, arena,
                     default_memory, &opened->memory);
    opened->api.call(ErrorKind::unavailable, where, OnnxFunction::default_allocator, &opened->allocator);
    return OnnxRuntime(std::move(opened));
}

OnnxSession OnnxRuntime::load(std::string_view bytes, const std::string& where) const {
    const OnnxApi& api = library_->api;
    const auto call = [&](OnnxFunction place, auto... arguments) {
        api.call(ErrorKind::broken_input, where, place, arguments...);
    };
    OnnxHandle options(api, OnnxFunction::release_session_options);
    call(OnnxFunction::create_session_options, options.put());
    call(OnnxFunction::set_log_severity, options.get(), log_errors);
    call(OnnxFunction::set_optimisation_level, options.get(), all_optimisations);
    call(OnnxFunction::set_intra_op_threads, options.get(), 1);
    call(OnnxFunction::set_inter_op_threads, options.get(), 1);
    call(OnnxFunction::disable_memory_pattern, options.get());
    auto state = std::make_unique<OnnxSession::State>(library_, where);
    call(OnnxFunction::create_session_from_array, library_->environment,
         static_cast<const void*>(bytes.data()), bytes.size(), static_cast<const void*>(options.get()),
         state->session.put());
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    call(OnnxFunction::input_count, state->session.get(), &inputs);
    call(OnnxFunction::output_count, state->session.get(), &outputs);
    for (std::size_t i = 0; i < inputs; ++i)
        state->inputs.push_back({state->name(OnnxFunction::input_name, i), state->element(i)});
    for (std::size_t i = 0; i < outputs; ++i)
        state->outputs.push_back(state->name(OnnxFunction::output_name, i));
    return OnnxSession(std::move(state));
}

std::vector<std::string> onnx_runtime_libraries(const std::string& chosen,
                                                const std::filesystem::path& folder) {
    if (!chosen.empty()) return {chosen};
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().filename().string().starts_with("libonnxruntime.so"))
            names.push_back(entry->path());
    }
    std::ranges::sort(names, std::greater{});
    for (const char* name : {"libonnxruntime.so.1", "libonnxruntime.so.1.21", "libonnxruntime.so"})
        names.emplace_back(name);
    return names;
}

}  // namespace audio_edition
