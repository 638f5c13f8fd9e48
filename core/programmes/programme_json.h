// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programmes/programme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>

namespace brobygger {

/// The programme of a JSON file. Format (with one problem per place in the file, the place as the problem's
/// field) when it is no JSON, a key is missing, a word is not one of the allowed ones, or ids repeat.
Result<Programme> programmeFromJson(const QByteArray& json);
Result<Programme> programmeFromJson(const QJsonObject& json);
/// The same however much is wrong: what is goes into `problems`, and the place of every key that a programme may have there
/// into `known`.
Programme programmeFromJson(const QJsonObject& json, Problems& problems, QSet<QString>& known);
/// What programmeFromJson reads back to an equal value.
QJsonObject programmeToJson(const Programme& programme);

} // namespace brobygger
