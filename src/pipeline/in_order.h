// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace audio_edition {

/// Items that are made on several threads and taken one by one, in order, on the calling thread.
///
///     in_order(3, 2, 8, [](std::size_t i) { return i * i; }, [](std::size_t square) { print(square); });
///     0 1 4
///
/// At most `window` items are in the making or waiting at any time, so memory does not grow with `count`.
/// `make` is called from `jobs` threads at once, `take` never from more than one. When `make` or `take`
/// throws, no further item is begun, and the exception comes out once all threads have ended: of several,
/// that of the lowest index, so that the same input gives the same error whatever the number of threads.
///
/// `size` tells how long an item takes to make, in any unit. Items are begun in order, but the last ones, as
/// many as the window holds, the longest first: so all threads end at about the same time, whatever comes
/// last.
///
/// `meanwhile` is called once, on the calling thread, while the first items are in the making.
template <class Make>
class InOrder {
    using Item = std::invoke_result_t<const Make&, std::size_t>;

  public:
    template <class Size>
    InOrder(std::size_t count, std::size_t window, const Make& make, const Size& size)
        : count_(count), make_(make), places_(std::max<std::size_t>(window, 1)) {
        const std::size_t first = count - std::min(count, places_.size());
        for (std::size_t i = first; i < count; ++i) last_.push_back(i);
        std::ranges::stable_sort(last_, std::greater<>{}, size);
    }

    template <class Take, class Meanwhile>
    void run(int jobs, Take&& take, Meanwhile&& meanwhile) {
        std::vector<std::jthread> workers;
        workers.reserve(static_cast<std::size_t>(std::max(jobs, 0)));
        const Stopper stopper(*this);  // before the threads are joined, also when `take` throws
        for (int job = 0; job < jobs; ++job) workers.emplace_back([this] { work(); });
        meanwhile();
        for (std::size_t index = 0; index < count_; ++index) take(wait_for(index));
    }

  private:
    /// Where an item waits for its turn.
    struct Place {
        std::optional<Item> item;
        std::exception_ptr failure;
    };

    /// Declared after the threads in `run`, so that it ends before they are joined.
    class Stopper {
      public:
        explicit Stopper(InOrder& owner) : owner_(owner) {}
        ~Stopper() {
            const std::lock_guard lock(owner_.mutex_);
            owner_.stopped_ = true;
            owner_.room_.notify_all();
        }
        Stopper(const Stopper&) = delete;
        Stopper& operator=(const Stopper&) = delete;

      private:
        InOrder& owner_;
    };

    void work() {
        std::unique_lock lock(mutex_);
        while (true) {
            room_.wait(lock,
                       [this] { return stopped_ || begun_ == count_ || next() < taken_ + places_.size(); });
            if (stopped_ || begun_ == count_) return;
            const std::size_t index = next();
            ++begun_;
            lock.unlock();
            Place made = make_one(index);
            lock.lock();
            places_[index % places_.size()] = std::move(made);
            ready_.notify_one();
        }
    }

    /// The item to begin now.
    [[nodiscard]] std::size_t next() const {
        const std::size_t in_order = count_ - last_.size();
        return begun_ < in_order ? begun_ : last_[begun_ - in_order];
    }

    Place make_one(std::size_t index) const {
        Place place;
        try {
            place.item.emplace(make_(index));
        } catch (...) {
            place.failure = std::current_exception();
        }
        return place;
    }

    Item wait_for(std::size_t index) {
        std::unique_lock lock(mutex_);
        Place& place = places_[index % places_.size()];
        ready_.wait(lock, [&place] { return place.item || place.failure; });
        if (place.failure) std::rethrow_exception(place.failure);
        Item item = std::move(*place.item);
        place.item.reset();
        taken_ = index + 1;
        room_.notify_one();
        return item;
    }

    const std::size_t count_;
    const Make& make_;
    std::mutex mutex_;
    std::condition_variable room_;   ///< an item may be begun
    std::condition_variable ready_;  ///< an item was made
    std::vector<Place> places_;
    std::vector<std::size_t> last_;  ///< items, in the order in which to begin them
    std::size_t begun_ = 0;
    std::size_t taken_ = 0;
    bool stopped_ = false;
};

template <class Make, class Take, class Size, class Meanwhile>
void in_order(std::size_t count, int jobs, std::size_t window, const Make& make, Take&& take,
              const Size& size, Meanwhile&& meanwhile) {
    InOrder<Make>(count, window, make, size)
        .run(jobs, std::forward<Take>(take), std::forward<Meanwhile>(meanwhile));
}

/// Items that all take about the same time.
template <class Make, class Take>
void in_order(std::size_t count, int jobs, std::size_t window, const Make& make, Take&& take) {
    in_order(
        count, jobs, window, make, std::forward<Take>(take), [](std::size_t) { return 0; }, [] {});
}

}  // namespace audio_edition
