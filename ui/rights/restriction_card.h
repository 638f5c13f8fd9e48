// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/restriction.h"
#include "ui/shell/slice.h"

#include <QWidget>

class QAction;
class QLabel;

namespace brobygger {

class Card;

/// Whether a citizen's data are restricted, since when and why, and earlier restrictions; setting and lifting one.
class RestrictionCard final : public QWidget {
    Q_OBJECT
public:
    RestrictionCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    void refresh();
    /// The form for a new one, or a message that one holds already. `reason` is what it begins with.
    void openForm(const QString& reason);
    /// The focus on what ends the one that holds.
    void focusOnHolding();

private:
    void addCommands();
    QString wordsOf(const Restriction& restriction) const;

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_card;
    QLabel* m_words;
    QAction* m_set = nullptr;
    QAction* m_review = nullptr;
    QAction* m_lift = nullptr;
    QWidget* m_liftButton = nullptr;
};

} // namespace brobygger
