// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/disclosure/protected_amounts.h"

#include <QByteArray>
#include <QString>

namespace brobygger {

/// By what it is decided between numbers that cost the same.
struct HidingLots {
    QByteArray secret;
    QString reportKey;
};

/// Hides further numbers until no reader can work a protected amount out: with everything printed and nothing below zero it
/// must have more than one possible value, and the threshold must be among them (evaluation definitions §6.4). Of the numbers
/// on which a too narrow bound hangs, the cheapest is hidden; between equals the secret decides, by HMAC-SHA256 over the key of
/// the report and the names of the numbers. Returns the positions, in order, of amounts that earlier reports tell by
/// themselves. Once it is cancelled it stops before the next question, and what it leaves is not safe.
std::vector<size_t> hideFurtherNumbers(LinkedNumbers& linked, const LinkedRelations& relations,
                                       const std::vector<ProtectedAmount>& amounts, const HidingLots& lots, Progress& progress);

} // namespace brobygger
