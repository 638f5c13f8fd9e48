// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/match_lines.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace brobygger {

class Card;
class GrowingScrollArea;
class Workspace;
class WrappingRow;

/// What the citizen would like, in their words, and what must be so for them to come; which of it no offer serves; and which
/// offers are listed.
class WishCard final : public QWidget {
    Q_OBJECT
public:
    explicit WishCard(QWidget* parent = nullptr);
    void show(const Workspace& workspace, const CitizenWish& wish, const MatchList& list);
    void setEditAction(QAction* edit);
    /// Which offers are listed; says nothing of the folded ones.
    MatchFilter filter() const;
    /// In a page that scrolls it shows all its content, so that nothing scrolls inside.
    void setWhole(bool isWhole);
    void retranslate();
    using QWidget::show;

Q_SIGNALS:
    void filterChanged();

private:
    QList<QWidget*> parts() const;
    void showNeeds(const QStringList& names);
    void showPractical(const Workspace& workspace, const CitizenWish& wish, const MatchList& list);
    void showUnserved(const MatchList& list);

    Card* m_card;
    GrowingScrollArea* m_scroll = nullptr;
    QLabel* m_words;
    QWidget* m_needs;
    WrappingRow* m_chips;
    QLabel* m_unserved;
    QLabel* m_practical;
    QVBoxLayout* m_facts;
    QVBoxLayout* m_editPlace;
    QCheckBox* m_fitsNot;
    QCheckBox* m_leftOut;
};

/// "Transport: kører selv", "Pris: højst 50 kr. pr. gang": a line for each thing an offer should know before
/// somebody comes. How far they would go only chooses the offer, and is not said.
QString practicalWords(const Workspace& workspace, const CitizenWish& wish, const MatchList& list);

} // namespace brobygger
