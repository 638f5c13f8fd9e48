// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/caseload_recipes.h"
#include "core/service_use/service_use.h"

namespace brobygger {

/// A row of a sheet of the use of services: how often, in a period, as somebody knows it.
struct ServiceUseLine {
    ServiceUseId id;
    Whose whose;
    ServiceUse use;
    QString source;    ///< code of UseSource; empty: the row does not say
    QString certainty; ///< code of UseCertainty
};

QList<ImportField<ServiceUseLine>> serviceUseFields(const CaseloadWords& words);
/// A row is about the one of the same citizen, kind, period and source.
ImportRecipe<ServiceUseLine> serviceUseRecipe(const ImportServices& services, const CellFormat& format);

} // namespace brobygger
