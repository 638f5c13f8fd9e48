// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hsds/hsds_package.h"

#include <QByteArray>

namespace brobygger {

/// What a file may be at most, so that a foreign one cannot fill the memory. The largest that we write ourselves, 150,000
/// offers with every field, has about 1.5 GB and 37 million values.
struct HsdsJsonLimits {
    qsizetype bytes = qsizetype(2) * 1024 * 1024 * 1024;
    qsizetype values = 40'000'000;
};

/// Reads HSDS 3.0 as JSON: a service, an organization, a service at a location or a location, an array of
/// them, a page of an API, or tables by file name. The text is parsed service by service; what it says is in the memory
/// once, as rows. Format when it is none of them or too big.
Result<HsdsPackage> readHsdsJson(const QByteArray& bytes, const HsdsJsonLimits& limits = {});

/// A page of services as the API of HSDS 3.0 answers, each with all that belongs to it nested; beside it, under
/// "tables", the rows that belong to no service, so that nothing is lost. Written service by service, one on a line.
QByteArray writeHsdsJson(const HsdsPackage& package);

} // namespace brobygger
