// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frame/band.h"
#include "ui/shell/slice.h"

class QLabel;

namespace brobygger {

class NavigationRow;

/// The list of pages at the left of the window, the settings at its bottom. Shows where one is and what
/// waits; going there is the window's. Folded it is 56 px of icons.
class Navigation final : public Band {
    Q_OBJECT
public:
    explicit Navigation(QList<PageEntry> entries, QWidget* parent = nullptr);
    void setCurrent(PageId page);
    /// Asks every page how many things wait there.
    void readBadges(Workspace& workspace);
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

Q_SIGNALS:
    void chosen(brobygger::PageId page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void giveWidth();

    QList<PageEntry> m_entries;
    QLabel* m_logo;
    bool m_isFolded = false;
    QList<NavigationRow*> m_rows; ///< in the order of the entries
};

} // namespace brobygger
