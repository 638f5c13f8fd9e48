// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"

#include <QCoreApplication>
#include <catch2/catch_test_macros.hpp>
#include <new>
#include <optional>

using namespace brobygger;

namespace {

/// What background work hands back.
Result<int> outcomeOf(std::function<Result<int>(Progress&)> work) {
    std::optional<Result<int>> outcome;
    const auto task = Task::start<int>(std::move(work), [&outcome](Result<int> result) { outcome = std::move(result); });
    while (!outcome) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return *std::move(outcome);
}

} // namespace

TEST_CASE("Work in the background that gets no memory or no file ends with a sentence", "[task]") {
    const auto memory = outcomeOf([](Progress&) -> Result<int> { throw std::bad_alloc(); });
    REQUIRE_FALSE(memory);
    CHECK(memory.error().cause == FailureCause::NoMemory);
    CHECK(memory.error().message.contains(QStringLiteral("memory")));
    CHECK(mayPass(memory.error()));
    const auto file = outcomeOf([](Progress&) -> Result<int> {
        throw StorageFailure({ErrorKind::Storage, QStringLiteral("x")});
    });
    REQUIRE_FALSE(file);
    CHECK(file.error().message == QStringLiteral("x"));
    CHECK(*outcomeOf([](Progress&) -> Result<int> { return 3; }) == 3);
}
