// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"

namespace brobygger {

void addPathExhibits(ExhibitMaker& maker) {
    addSteps(maker, QStringLiteral("funnel"),
             {QStringLiteral("funnel.referred"), QStringLiteral("funnel.contacted"), QStringLiteral("funnel.screened"),
              QStringLiteral("funnel.in_target_group"), QStringLiteral("funnel.started"), QStringLiteral("funnel.completed")});
    addSteps(maker, QStringLiteral("offers"),
             {QStringLiteral("offers.sent"), QStringLiteral("offers.accepted"), QStringLiteral("offers.started"),
              QStringLiteral("offers.completed")});
    addFigureTable(maker, {.id = QStringLiteral("offers.unfinished"),
                           .figures = {QStringLiteral("offers.declined"), QStringLiteral("offers.cancelled"),
                                       QStringLiteral("offers.no_reply")}});
}

} // namespace brobygger
