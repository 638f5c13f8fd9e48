// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/screening_columns.h"

#include "core/base/time/dates.h"
#include "core/screening/screening_texts.h"
#include "core/workspace/workspace.h"
#include "ui/screening/verdict_card.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct ScreeningColumnWords {
    Q_DECLARE_TR_FUNCTIONS(brobygger::ScreeningTab)
};

/// A second screener decides nothing: there it is what the criteria say.
ScreeningOutcome shownOutcome(const Screening& screening) {
    return screening.isSecond() ? screening.verdict : screening.decision;
}
} // namespace

QList<Column<Screening>> screeningColumns(const Workspace& workspace) {
    const auto programmeOf = [&workspace](const Screening& screening) {
        const Result<Programme> programme = workspace.programmes.find(screening.programme, screening.programmeVersion);
        const QString name = programme ? programme->name.in(workspace.settings.value(language)) : screening.programme;
        return ScreeningColumnWords::tr("%1, version %2").arg(name).arg(screening.programmeVersion);
    };
    const auto detail = [programmeOf](const Screening& screening) {
        if (screening.isSecond()) {
            return ScreeningColumnWords::tr("Second screener: %1").arg(screening.screener);
        }
        return screening.decisionReason.isEmpty() ? programmeOf(screening) : screening.decisionReason;
    };
    return {
        {QStringLiteral("on"), ScreeningColumnWords::tr("Day"),
         [](const Screening& screening) { return formatDate(screening.screenedOn); },
         [detail](const Screening& screening) {
             return Cell{formatDate(screening.screenedOn), detail(screening)};
         }},
        {QStringLiteral("decision"),
         ScreeningColumnWords::tr("Decision"),
         [](const Screening& screening) { return outcomeLabel(shownOutcome(screening)); },
         [](const Screening& screening) {
             const ChipText chip = outcomeChip(shownOutcome(screening));
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         150},
    };
}

} // namespace brobygger
