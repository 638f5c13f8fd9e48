// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/evaluation/records/records.h"

#include <QByteArray>
#include <vector>

namespace brobygger {

class Database;

/// The key of each of these persons, who stand in the file and in the order of their ids. One of whom neither CPR number nor
/// name and date of birth are known has a key that no other file gives: `origin` is this file's.
std::vector<QByteArray> personKeys(Database& database, const std::vector<EvaluationRecords::Person>& persons,
                                   const Secret& secret, const QByteArray& origin);

} // namespace brobygger
