// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"

#include <QDate>

namespace brobygger {

/// Ids that are the same in every run for the same day: counted up from midnight, UTC, of a day two years before it, as
/// device 0, so that real work afterwards never meets them.
class DemoIds final : public IdSource {
public:
    explicit DemoIds(QDate today)
        : IdSource(0)
        , m_start(QDate(2020, 1, 1).daysTo(today.addYears(-2)) * 86'400'000) {}
    qint64 next() override { return compose(m_start); }

private:
    qint64 m_start;
};

} // namespace brobygger
