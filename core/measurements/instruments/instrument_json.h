// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measurements/instruments/instrument.h"

#include <QJsonObject>

namespace brobygger {

/// Reads an instrument (resources/instruments/*.json). `weights` is the weight file it names, empty when it
/// names none. Format, with every place that is wrong, when the file does not hold together.
Result<Instrument> instrumentFromJson(const QJsonObject& definition, const QJsonObject& weights);

} // namespace brobygger
