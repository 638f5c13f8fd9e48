// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace brobygger {

/// The dash of a personal number where it belongs: "0211261234" as "021126-1234"; other text as it is.
QString formatPersonNumber(const QString& text);

/// A personal number, masked until revealed. It only formats and masks: whether the number is right is
/// decided in core. A known number is shown by whoever answers revealRequested, who logs the look-up first and then calls
/// reveal; one that was typed here is shown, corrected and erased without asking anybody.
class PersonNumberField final : public QWidget {
    Q_OBJECT
public:
    explicit PersonNumberField(QWidget* parent = nullptr);

    /// The number as typed and formatted, also while masked; empty when there is none.
    QString number() const { return m_number; }
    /// Shows a known number masked; an empty one as an open field to type in.
    void setNumber(const QString& number);
    /// Shows a number masked that was typed and is not known yet, as a draft brings it back. Writing over the mask begins
    /// another number.
    void setTyped(const QString& number);
    void reveal();
    void mask();
    bool isMasked() const { return m_masked; }
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void revealRequested(); ///< of a known number
    void numberChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool isKnown() const { return m_number == m_known; }
    void takeEdited();
    void showNumber();
    void retranslate();

    QLineEdit* m_edit;
    QToolButton* m_reveal;
    QString m_number;
    QString m_known;
    bool m_masked = false;
};

} // namespace brobygger
