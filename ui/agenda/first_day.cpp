// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/first_day.h"

#include "core/backup/backup_settings.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace brobygger {

QList<FirstStepState> firstSteps(const Workspace& workspace) {
    return {
        {FirstStep::File, true},
        {FirstStep::Organisation, workspace.documents.missingOnInformationSheet().isEmpty()},
        {FirstStep::Citizen, workspace.citizens.count(CitizenFilter::Everybody) > 0},
        {FirstStep::Offers, workspace.offers.count({}) > 0},
        {FirstStep::Areas, !workspace.parishCategories.all().isEmpty()},
        {FirstStep::Backup, !workspace.settings.value(lastBackupAt).isEmpty()},
    };
}

bool allDone(const QList<FirstStepState>& steps) {
    return std::all_of(steps.begin(), steps.end(), [](const FirstStepState& step) { return step.isDone; });
}

} // namespace brobygger
