// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace brobygger {

/// A combo box whose entry ends with … where it does not fit, and then says all of it in its tool tip.
class ElidedCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit ElidedCombo(QWidget* parent = nullptr);
    /// What is seen of the chosen entry.
    QString shownText() const;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
    bool event(QEvent* event) override;
};

} // namespace brobygger
