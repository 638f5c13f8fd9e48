// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"

#include <QDate>

namespace brobygger {

/// Ids that are the same in every run for the same day: counted up from midnight, UTC, of a day two years before it, as
/// device 0, so that real work afterwards never meets them. What came to the demo later counts from another year and as
/// another device: the ids of the rest stay as they were.
class DemoIds final : public IdSource {
public:
    explicit DemoIds(QDate today, int yearsBefore = 2, int device = 0)
        : IdSource(device)
        , m_start(QDate(2020, 1, 1).daysTo(today.addYears(-yearsBefore)) * 86'400'000) {}
    qint64 next() override { return compose(m_start); }

private:
    qint64 m_start;
};

} // namespace brobygger
