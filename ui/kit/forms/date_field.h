// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/clock.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace brobygger {

/// A date typed the way one writes it ("2/11", "021126", "i morgen"): read on Enter and when the field is
/// left, then shown as dd-MM-yyyy with its week beside. What cannot be read stays as typed, with a problem.
/// The Down key or the button opens a month to point at.
class DateField final : public QWidget {
    Q_OBJECT
public:
    /// `clock` must outlive the field.
    explicit DateField(const Clock& clock, QWidget* parent = nullptr);

    /// The date, or nothing when the field is empty or cannot be read (see isReadable).
    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);
    /// False when something stands there that is no date.
    bool isReadable() const;
    /// Says at the field what is wrong with it, also before it is left.
    void showProblem() { read(); }
    bool isEmpty() const;
    QLineEdit* edit() const { return m_edit; }
    /// Whether the week number stands beside.
    void setWeekShown(bool shown);
    /// A day of birth: a year in two digits has been, and there is no week number beside.
    void setForBirthDate();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The date the field holds is another one now, by typing or pointing.
    void dateChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showDate();
    void openCalendar();
    /// Under the field, or above it where the screen ends.
    QPoint placeFor(const QWidget& popup) const;
    void retranslate();

    const Clock& m_clock;
    QLineEdit* m_edit;
    QToolButton* m_button;
    QLabel* m_week;
    QLabel* m_problem;
    std::optional<QDate> m_date;
    bool m_weekShown = true;
    bool m_isBirthDate = false;
};

} // namespace brobygger
