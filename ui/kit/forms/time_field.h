// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;

namespace brobygger {

/// A time typed as "9", "1030" or "kl. 9.15": read on Enter and when the field is left, shown as 10.30. What
/// cannot be read stays as typed, with a problem. Up and Down move it by a quarter of an hour.
class TimeField final : public QWidget {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);

    std::optional<QTime> time() const;
    void setTime(std::optional<QTime> time);
    bool isReadable() const;
    /// Says at the field what is wrong with it, also before it is left.
    void showProblem() { read(); }
    bool isEmpty() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void timeChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showTime();
    void retranslate();

    QLineEdit* m_edit;
    QLabel* m_problem;
    std::optional<QTime> m_time;
};

} // namespace brobygger
