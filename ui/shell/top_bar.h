// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/search_popup.h"
#include "ui/shell/band.h"

class QAction;

namespace brobygger {

/// The commands that stand in the top bar.
struct TopBarActions {
    QAction* back;
    QAction* lock;
    QAction* beside;
    QAction* newReferral;
};

/// The bar above every page: search everywhere, lock, the citizen beside, and the one way a person comes in.
class TopBar final : public Band {
    Q_OBJECT
public:
    TopBar(Search search, const TopBarActions& actions, QWidget* parent = nullptr);
    SearchPopup* search() const { return m_search; }

Q_SIGNALS:
    void chosen(const Hit& hit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SearchPopup* m_search;
};

} // namespace brobygger
