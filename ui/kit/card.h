// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace brobygger {

/// A white frame with a title, room for a chip or a button beside the title, and its content below.
class Card final : public QFrame {
    Q_OBJECT
public:
    /// Without a title the title row stays away until something is put in it.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QString title() const;

    /// Puts a chip, a button or a combo box at the right of the title.
    void addToTitle(QWidget* widget);
    QVBoxLayout* content() const { return m_content; }
    /// A hairline between two parts of the content.
    void addLine();

private:
    QHBoxLayout* m_titleRow;
    QLabel* m_title;
    QVBoxLayout* m_content;
};

} // namespace brobygger
