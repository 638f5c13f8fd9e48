// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace brobygger {

/// The chooser of a programme. Their names are long: where one has no room in a line it stands in two smaller ones, and only
/// where that is not enough it ends with … and is said whole in the tool tip.
class ProgrammeCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit ProgrammeCombo(QWidget* parent = nullptr);
    /// The chosen name as it is seen, in one line or two.
    QStringList shownLines() const;
    /// The least width in which all names are whole.
    int widthForNames() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Where the name stands: up to the arrow.
    QRect room() const;
};

} // namespace brobygger
