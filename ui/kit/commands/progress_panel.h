// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace brobygger {

/// Shows how far a background task is, with a button to give it up. It runs nothing itself.
class ProgressPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    void setText(const QString& text);
    /// With `total` 0 or less the bar only shows that something goes on.
    void setProgress(qint64 done, qint64 total);
    /// Without the button, for what cannot be given up.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace brobygger
