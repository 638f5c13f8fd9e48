// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibrate.h"

#include "core/calibration/calibration_rules.h"
#include "core/calibration/calibration_store.h"
#include "core/programmes/programme_store.h"

#include <QCoreApplication>

namespace brobygger {

Result<Calibration> calibrate(Database& database, const CalibrationRequest& request, Progress& progress) {
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from) {
        return invalidAt("to", QCoreApplication::translate("Calibration", "The period ends before it begins."));
    }
    const CalibrationStore store(database);
    Calibration calibration;
    calibration.request = request;
    calibration.tools = store.tools(request.programme);
    const ToolVersion tool = request.tool.value_or(calibration.tools.value(0));
    const Result<Programme> programme = ProgrammeStore(database).find(request.programme, tool.version);
    if (!programme) {
        return programme.error();
    }
    calibration.criteria = programme->criteriaSet(tool.criteriaSet);
    calibration.request.tool = tool;
    calibration.cases = store.cases(calibration.request, calibration.criteria, progress);
    return counted(std::move(calibration), progress);
}

} // namespace brobygger
