// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/times_field.h"

#include "core/base/time/dates.h"
#include "ui/kit/look/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace brobygger {

namespace {
constexpr std::array parts{DayPart::Morning, DayPart::Afternoon, DayPart::Evening};
const QDate someMonday(2026, 11, 2);
} // namespace

TimesField::TimesField(QWidget* parent)
    : QWidget(parent) {
    const std::array<QString, 3> partNames{tr("morning"), tr("afternoon"), tr("evening")};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    for (int day = 0; day < 7; ++day) {
        const QString dayName = shortWeekday(someMonday.addDays(day));
        grid->addWidget(makeLabel(dayName, TextRole::Muted), 0, day + 1, Qt::AlignHCenter);
        for (int part = 0; part < 3; ++part) {
            const auto at = static_cast<size_t>(part);
            auto* check = new QCheckBox;
            check->setObjectName(QStringLiteral("time%1_%2Check").arg(day + 1).arg(part + 1));
            check->setToolTip(QStringLiteral("%1 %2").arg(dayName, partNames[at]));
            grid->addWidget(check, part + 1, day + 1, Qt::AlignHCenter);
            m_checks[static_cast<size_t>(day)][at] = check;
        }
    }
    for (int part = 0; part < 3; ++part) {
        grid->addWidget(makeLabel(partNames[static_cast<size_t>(part)], TextRole::Muted), part + 1, 0);
    }
    grid->setColumnStretch(8, 1);
    setFocusProxy(m_checks[0][0]);
    nameChoices();
}

void TimesField::nameChoices() {
    for (const auto& day : m_checks) {
        for (QCheckBox* check : day) {
            check->setAccessibleName(tr("Has time: %1").arg(check->toolTip()));
        }
    }
}

std::optional<WeekTimes> TimesField::times() const {
    WeekTimes times;
    for (size_t day = 0; day < m_checks.size(); ++day) {
        for (size_t part = 0; part < parts.size(); ++part) {
            if (m_checks[day][part]->isChecked()) {
                times.add(static_cast<int>(day) + 1, parts[part]);
            }
        }
    }
    return times.isEmpty() ? std::nullopt : std::optional(times);
}

void TimesField::setTimes(const std::optional<WeekTimes>& times) {
    for (size_t day = 0; day < m_checks.size(); ++day) {
        for (size_t part = 0; part < parts.size(); ++part) {
            m_checks[day][part]->setChecked(times && times->contains(static_cast<int>(day) + 1, parts[part]));
        }
    }
}

} // namespace brobygger
