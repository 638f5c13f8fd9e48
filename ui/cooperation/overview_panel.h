// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class Card;
class CommitmentCard;
class CommitmentList;
class GrowingScrollArea;
class PrincipleStrip;

/// How the five principles go, the commitments under them, and the chosen one beside them.
class OverviewPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPanel(PageContext& context, QWidget* parent = nullptr);

    void retranslate();
    void reveal(qint64 commitment);
    /// In a low window the page scrolls as a whole, and nothing inside.
    void setWhole(bool isWhole);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAction* settleCommand();
    void follow();

    PageContext& m_context;
    PrincipleStrip* m_strip;
    Card* m_title;
    CommitmentList* m_list;
    CommitmentCard* m_card;
    GrowingScrollArea* m_side = nullptr; ///< the chosen commitment
};

} // namespace brobygger
