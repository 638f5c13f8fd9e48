// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class QPaintDevice;
class QTextDocument;

namespace brobygger {

/// A text or table of the report, laid out in this width of the device. No word is broken, unless a table has words that are
/// wider than the page together.
std::unique_ptr<QTextDocument> reportText(const QString& html, QPaintDevice* device, qreal width);

} // namespace brobygger
