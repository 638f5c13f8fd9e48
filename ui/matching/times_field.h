// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/week_times.h"

#include <QWidget>
#include <array>
#include <optional>

class QCheckBox;

namespace brobygger {

/// The parts of a week somebody has time in: a tick per day and part of the day. No tick at all means that
/// nobody asked.
class TimesField final : public QWidget {
    Q_OBJECT
public:
    explicit TimesField(QWidget* parent = nullptr);

    std::optional<WeekTimes> times() const;
    void setTimes(const std::optional<WeekTimes>& times);
    /// Each tick says what it is a choice of. For when the field stands in its form, which names the first tick after the
    /// whole.
    void nameChoices();

private:
    std::array<std::array<QCheckBox*, 3>, 7> m_checks{};
};

} // namespace brobygger
