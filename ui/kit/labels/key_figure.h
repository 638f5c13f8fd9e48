// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace brobygger {

/// One big number with its caption above and what it is made of below ("90 af 412 aftaler"). Where rows stand
/// behind it, it is a button that opens them.
class KeyFigure final : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeyFigure(QWidget* parent = nullptr);
    void setFigure(const QString& caption, const QString& number, const QString& explanation);
    /// Off by default; on, it takes focus and emits activated, by Enter too.
    void setClickable(bool clickable);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_caption;
    QString m_number;
    QString m_explanation;
    bool m_clickable = false;
};

} // namespace brobygger
