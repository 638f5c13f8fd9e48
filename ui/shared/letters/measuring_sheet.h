// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/letters/letter_layout.h"

#include <QWidget>

class QPrinter;

namespace brobygger {

/// A sheet to hold against a window envelope: rulers in millimetres at its edges, what the window may ever show, and where
/// address, sender and letter stand. The painter's upper left corner is that of the sheet, a millimetre is `unitsPerMm` long.
void paintMeasuringSheet(QPainter& painter, const LetterLayout& layout, double unitsPerMm);
/// Puts it on a printer, in its true size. Storage when that refuses it.
Result<void> printMeasuringSheet(QPrinter& printer, const LetterLayout& layout);

/// The upper part of that sheet on the screen, smaller than it is.
class MeasuringSheetView final : public QWidget {
    Q_OBJECT
public:
    explicit MeasuringSheetView(QWidget* parent = nullptr);
    void setLayoutOfLetters(const LetterLayout& layout);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LetterLayout m_layout;
};

} // namespace brobygger
