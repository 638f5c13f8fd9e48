// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace brobygger {

struct PageContext;

/// All that the programme in use says, to read and to print.
class ProgrammeDialog final : public QDialog {
    Q_OBJECT
public:
    /// `html` is what programmeSheetHtml has written.
    ProgrammeDialog(PageContext& context, const QString& html, QWidget* parent);
};

} // namespace brobygger
