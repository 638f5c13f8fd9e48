// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

class QXmlStreamReader;

namespace brobygger {

inline constexpr int mostSheetLines = 10'000'000; ///< more than any sheet has
inline constexpr qsizetype mostSheets = 255;

/// An attribute by its local name, since strict and transitional files use different namespaces; empty when absent.
QString attribute(const QXmlStreamReader& xml, const char* name);

/// Walks every element of a part; the visitor may read on to the element's end, and returns false when there is more than
/// can be read. Format when the part is broken or has a document type: a spreadsheet has none, an attack may.
Result<void> walkElements(const QByteArray& part, const std::function<bool(QXmlStreamReader&)>& onElement);

} // namespace brobygger
