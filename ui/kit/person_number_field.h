// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace brobygger {

/// The dash of a personal number where it belongs: "0211261234" as "021126-1234"; other text as it is.
QString formatPersonNumber(const QString& text);

/// A personal number, masked until revealed. It only formats and masks: whether the number is right is
/// decided in core, and whoever answers revealRequested logs the look-up first and then calls reveal.
class PersonNumberField final : public QWidget {
    Q_OBJECT
public:
    explicit PersonNumberField(QWidget* parent = nullptr);

    /// The number as typed and formatted, also while masked; empty when there is none.
    QString number() const { return m_number; }
    /// Shows a known number masked; an empty one as an open field to type in.
    void setNumber(const QString& number);
    /// What stands there while masked; "••••••-••••" unless set.
    void setMaskedText(const QString& masked);
    void reveal();
    void mask();
    bool isMasked() const { return m_masked; }
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void revealRequested();
    void numberChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNumber();
    void retranslate();

    QLineEdit* m_edit;
    QToolButton* m_reveal;
    QString m_number;
    QString m_maskedText;
    bool m_masked = false;
};

} // namespace brobygger
