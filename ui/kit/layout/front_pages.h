// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabWidget>

namespace brobygger {

// Several contents in one place, of which the one in front says how much room they need at least. Qt's own ask for the height
// that the highest of all of them likes best, so that a page with a table in one of them would scroll although it fits.

class FrontPages : public QStackedWidget {
    Q_OBJECT
public:
    explicit FrontPages(QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

class FrontTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit FrontTabs(QWidget* parent = nullptr);
    /// A tab that begins with a list's own filters and buttons, which stand off the tab bar; elsewhere a list has no such gap
    /// of its own. Its title is given later.
    void addList(QWidget* list);
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Qt gives the focus to the first stop of the tab in front, which may be a button such as "Delete": it goes to what the
    /// tab is about.
    void leaveButton();
};

} // namespace brobygger
