// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/search_popup.h"
#include "ui/shell/frame/band.h"

class QAction;
class QPushButton;
class QToolButton;

namespace brobygger {

/// The commands that stand in the top bar.
struct TopBarActions {
    QAction* back;
    QAction* undo;
    QAction* help;
    QAction* lock;
    QAction* beside;
    QAction* newReferral;
    QAction* search;
};

/// The bar above every page: search everywhere, lock, the citizen beside, and the one way a person comes in. Folded, the search
/// is an icon that opens over the whole bar, and the citizen beside is an icon too.
class TopBar final : public Band {
    Q_OBJECT
public:
    TopBar(Search search, const TopBarActions& actions, QWidget* parent = nullptr);
    SearchPopup* search() const { return m_search; }
    /// Opens the search where it is folded, and puts the cursor into it.
    void startSearch();
    void setFolded(bool folded);

Q_SIGNALS:
    void chosen(const Hit& hit);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showParts();

    SearchPopup* m_search;
    QToolButton* m_searchButton;
    QToolButton* m_back;
    QToolButton* m_help;
    QToolButton* m_lock;
    QToolButton* m_besideIcon;
    QPushButton* m_beside;
    QPushButton* m_newReferral;
    bool m_isFolded = false;
    bool m_isSearching = false;
};

} // namespace brobygger
