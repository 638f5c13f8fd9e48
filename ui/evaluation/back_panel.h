// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QAction;
class QLabel;

namespace brobygger {

/// Something that stands in place of the figures for a while: a title, the command that leads back to them, and the thing
/// itself. Esc leads back, too.
class BackPanel final : public QWidget {
    Q_OBJECT
public:
    /// `title` is asked again in another language.
    BackPanel(QWidget* content, QAction* back, std::function<QString()> title, QWidget* parent = nullptr);
    void retranslate();

private:
    QLabel* m_title;
    std::function<QString()> m_titleText;
};

} // namespace brobygger
