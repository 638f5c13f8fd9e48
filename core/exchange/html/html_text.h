// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// What a text that others wrote as HTML says: lines for paragraphs and list items, a row of a table as a line with its
/// cells between bars, entities as letters, nothing of scripts and styles. A text without a mark of HTML comes back as it
/// is, and so does a `<120` or `<nobody@example.org>` that is no mark; a text of more than 5,000 elements is left alone.
QString plainTextOfHtml(const QString& text);

} // namespace brobygger
