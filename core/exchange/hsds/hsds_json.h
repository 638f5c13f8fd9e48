// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hsds/hsds_package.h"

#include <QByteArray>

namespace brobygger {

/// Reads HSDS 3.0 as JSON: a service, an organization, a service at a location or a location, an array of
/// them, a page of an API, or tables by file name. Format when it is none of them or too big.
Result<HsdsPackage> readHsdsJson(const QByteArray& bytes);

/// A page of services as the API of HSDS 3.0 answers, each with all that belongs to it nested; beside it, under
/// "tables", the rows that belong to no service, so that nothing is lost.
QByteArray writeHsdsJson(const HsdsPackage& package);

} // namespace brobygger
