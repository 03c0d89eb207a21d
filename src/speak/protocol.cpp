// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/protocol.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <type_traits>
#include <utility>

#include "base/binary_fields.h"

namespace audio_edition {
namespace {

// The fields of everything that travels, in order: written and read by the same list.
auto fields(EngineSettings& v) {
    return std::tie(v.language, v.rate, v.own);
}
auto fields(EngineVersion& v) {
    return std::tie(v.name, v.version, v.adapter, v.data);
}
auto fields(EngineVoice& v) {
    return std::tie(v.identifier, v.name, v.language);
}
auto fields(EngineVoices& v) {
    return std::tie(v.voices, v.variants);
}
auto fields(SpeechToken& t) {
    return std::tie(t.text, t.ipa, t.manner, t.punctuation);
}
auto fields(TokenRun& r) {
    return std::tie(r.tokens);
}
auto fields(Remark& r) {
    return std::tie(r.token, r.reason, r.of_sound);
}
auto fields(Pronunciation& p) {
    return std::tie(p.ipa, p.own, p.altered);
}
auto fields(ChildLimits& l) {
    return std::tie(l.deadline_ms, l.samples, l.memory_mib);
}
auto fields(SpokenRun& r) {
    return std::tie(r.samples, r.starts, r.remarks);
}
auto fields(SpeechFailure& f) {
    return std::tie(f.kind, f.detail);
}
auto fields(SelectRequest& m) {
    return std::tie(m.version, m.voice);
}
auto fields(ReadyReply& m) {
    return std::tie(m.version, m.engine, m.rate.hertz);
}
auto fields(RefusedReply& m) {
    return std::tie(m.refusal, m.where, m.message);
}
auto fields(SpeakRequest& m) {
    return std::tie(m.limits, m.runs);
}
auto fields(SpokenReply& m) {
    return std::tie(m.confined, m.runs, m.samples);
}
auto fields(SpokenRuns& m) {  // as a SpokenReply begins
    return std::tie(m.confined, m.runs);
}
auto fields(PhonemesRequest& m) {
    return std::tie(m.limits, m.runs);
}
auto fields(PhonemesReply& m) {
    return std::tie(m.lines);
}
auto fields(VoicesRequest&) {
    return std::tie();
}
auto fields(VoicesReply& m) {
    return std::tie(m.voices);
}
auto fields(FailedReply& m) {
    return std::tie(m.failure);
}

template <typename T>
constexpr bool is_number = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;

template <typename T>
constexpr bool is_array_of_numbers = false;
template <typename Item>
constexpr bool is_array_of_numbers<std::vector<Item>> = is_number<Item>;

template <typename T>
constexpr bool is_list = false;
template <typename Item>
constexpr bool is_list<std::vector<Item>> = !is_number<Item>;

template <typename T>
constexpr bool is_dictionary = std::is_same_v<T, std::map<std::string, std::string>>;

struct Writer {
    BinaryWriter body;

    template <typename T>
    void operator()(T& value) {
        if constexpr (is_number<T>) {
            body.number(value);
        } else if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) {
            body.number(static_cast<std::uint8_t>(value));
        } else if constexpr (std::is_same_v<T, std::string>) {
            body.string(value);
        } else if constexpr (is_array_of_numbers<T>) {
            body.array(std::span(std::as_const(value)));
        } else if constexpr (is_list<T>) {
            body.number(static_cast<std::uint32_t>(value.size()));
            for (auto& item : value) (*this)(item);
        } else if constexpr (is_dictionary<T>) {
            body.number(static_cast<std::uint32_t>(value.size()));
            for (auto& [key, text] : value) {
                body.string(key);
                body.string(text);
            }
        } else {
            std::apply([this](auto&... field) { ((*this)(field), ...); }, fields(value));
        }
    }
};

struct Reader {
    BinaryReader body;

    template <typename T>
    void operator()(T& value) {
        constexpr std::size_t least_bytes_of_an_item = sizeof(std::uint32_t);
        if constexpr (is_number<T>) {
            value = body.number<T>();
        } else if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) {
            value = static_cast<T>(body.number<std::uint8_t>());
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = body.string();
        } else if constexpr (is_array_of_numbers<T>) {
            value = body.array<typename T::value_type>();
        } else if constexpr (is_list<T>) {
            value.resize(body.count(least_bytes_of_an_item));
            for (auto& item : value) (*this)(item);
        } else if constexpr (is_dictionary<T>) {
            for (std::size_t left = body.count(least_bytes_of_an_item); left > 0; --left) {
                std::string key(body.string());
                value[std::move(key)] = body.string();
            }
        } else {
            std::apply([this](auto&... field) { ((*this)(field), ...); }, fields(value));
        }
    }
};

template <typename T>
bool is_consistent(const T&) noexcept {
    return true;
}
bool is_consistent(const ReadyReply& reply) noexcept {
    return reply.rate.hertz > 0;
}
bool is_consistent(const RefusedReply& reply) noexcept {
    return reply.refusal <= Refusal::bad_request;
}
bool is_consistent(const FailedReply& reply) noexcept {
    return reply.failure.kind <= FailureKind::no_process;
}
bool is_consistent(const SpokenRun& run) noexcept {
    std::uint32_t last = 0;
    for (const std::uint32_t start : run.starts) {
        if (start == not_heard) continue;
        if (start < last || start > run.samples) return false;
        last = start;
    }
    return std::ranges::all_of(run.remarks, [&](const Remark& remark) {
        return remark.token < run.starts.size() && remark.reason.size() <= longest_reason;
    });
}
bool is_consistent(const SpokenReply& reply) noexcept {
    std::uint64_t samples = 0;
    for (const SpokenRun& run : reply.runs) {
        samples += run.samples;
        if (!is_consistent(run)) return false;
    }
    return samples == reply.samples.size();
}
bool is_consistent(const SpokenRuns& reply) noexcept {
    return std::ranges::all_of(reply.runs, [](const SpokenRun& run) { return is_consistent(run); });
}
bool are_tokens(const std::vector<TokenRun>& runs) noexcept {
    return std::ranges::all_of(runs, [](const TokenRun& run) {
        return std::ranges::all_of(run.tokens,
                                   [](const SpeechToken& token) { return token.manner <= Manner::letters; });
    });
}
bool is_consistent(const SpeakRequest& request) noexcept {
    return are_tokens(request.runs);
}
bool is_consistent(const PhonemesRequest& request) noexcept {
    return are_tokens(request.runs);
}

}  // namespace

template <typename T>
Message encode(const T& message) {
    Writer write;
    write(const_cast<T&>(message));  // only read: `fields` is written once, for both directions
    return {static_cast<std::uint8_t>(T::type), write.body.take()};
}

template <typename T>
std::optional<T> decode(const Message& message) {
    if (message.type != static_cast<std::uint8_t>(T::type)) return std::nullopt;
    Reader read{BinaryReader(message.body)};
    T decoded;
    read(decoded);
    if (!read.body.finished() || !is_consistent(decoded)) return std::nullopt;
    return decoded;
}

std::size_t largest_reply(const SpeakRequest& request) noexcept {
    return largest_account(request) + sizeof(std::int16_t) * std::size_t{request.limits.samples};
}

std::size_t largest_account(const SpeakRequest& request) noexcept {
    constexpr std::size_t fixed = 64;
    std::size_t size = fixed;
    constexpr std::size_t start_and_remark = 3 * sizeof(std::uint32_t) + longest_reason + 1;
    for (const TokenRun& run : request.runs)
        size += 3 * sizeof(std::uint32_t) + run.tokens.size() * start_and_remark;
    return size;
}

template Message encode(const SelectRequest&);
template Message encode(const ReadyReply&);
template Message encode(const RefusedReply&);
template Message encode(const SpeakRequest&);
template Message encode(const SpokenReply&);
template Message encode(const SpokenRuns&);
template Message encode(const PhonemesRequest&);
template Message encode(const PhonemesReply&);
template Message encode(const VoicesRequest&);
template Message encode(const VoicesReply&);
template Message encode(const FailedReply&);

template std::optional<SelectRequest> decode(const Message&);
template std::optional<ReadyReply> decode(const Message&);
template std::optional<RefusedReply> decode(const Message&);
template std::optional<SpeakRequest> decode(const Message&);
template std::optional<SpokenReply> decode(const Message&);
template std::optional<SpokenRuns> decode(const Message&);
template std::optional<PhonemesRequest> decode(const Message&);
template std::optional<PhonemesReply> decode(const Message&);
template std::optional<VoicesRequest> decode(const Message&);
template std::optional<VoicesReply> decode(const Message&);
template std::optional<FailedReply> decode(const Message&);

}  // namespace audio_edition
