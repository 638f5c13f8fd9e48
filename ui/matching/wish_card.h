// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace brobygger {

class Card;
class Facts;
class Workspace;

/// What the citizen would like, in their words, and what must be so for them to come. Shows only; the button
/// asks.
class WishCard final : public QWidget {
    Q_OBJECT
public:
    explicit WishCard(QWidget* parent = nullptr);
    void show(const Workspace& workspace, const CitizenWish& wish, const MatchList& list);
    QPushButton* editButton() const { return m_edit; }
    void retranslate();
    using QWidget::show;

private:
    void showNeeds(const QStringList& names);

    Card* m_card;
    QLabel* m_words;
    QWidget* m_needs;
    QLabel* m_practical;
    Facts* m_facts;
    QPushButton* m_edit;
};

/// "kører selv; tirsdag formiddag; højst 50 kr. pr. gang": the practical needs as a sentence for a letter.
QString practicalWords(const Workspace& workspace, const CitizenWish& wish, const MatchList& list);

} // namespace brobygger
