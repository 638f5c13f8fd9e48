// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace brobygger {

/// How the panes of a page stand, by the room there is: side by side; the third under the second; one column.
enum class PaneSteps { SideBySide, ThirdBelow, OneColumn };

/// Two or three panes side by side that go below one another where there is no room, so that the page scrolls and nothing is
/// cut off. A page puts its list and its panels in here and thinks no more of it.
class Panes final : public QWidget {
    Q_OBJECT
public:
    explicit Panes(QWidget* parent = nullptr);

    /// A pane of this width at the usual size of text; 0 takes what is left. One of them should.
    void add(QWidget* pane, int width = 0);
    /// Between the panes, 12 px when nothing else is said.
    void setGap(int gap);
    PaneSteps steps() const;

private:
    class Layout;
    Layout* m_layout;
};

/// The step for panes in a place of this width, at the size of text of now; at the usual one what is left of a window of 900
/// and 700 px beside the narrow navigation.
PaneSteps paneSteps(int width);

} // namespace brobygger
