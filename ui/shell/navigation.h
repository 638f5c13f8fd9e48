// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/band.h"
#include "ui/shell/slice.h"

namespace brobygger {

class NavigationRow;

/// The list of pages at the left of the window, the settings at its bottom. Shows where one is and what
/// waits; going there is the window's.
class Navigation final : public Band {
    Q_OBJECT
public:
    explicit Navigation(QList<PageEntry> entries, QWidget* parent = nullptr);
    void setCurrent(const QString& page);
    /// Asks every page how many things wait there.
    void readBadges(Workspace& workspace);

Q_SIGNALS:
    void chosen(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<PageEntry> m_entries;
    QList<NavigationRow*> m_rows; ///< in the order of the entries
};

} // namespace brobygger
