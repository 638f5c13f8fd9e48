// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "ui/shell/slice.h"

#include <QObject>
#include <QPoint>

namespace brobygger {

/// Does from the line what can be done from it, and tells the page's message bar with a way back.
class AgendaActions final : public QObject {
    Q_OBJECT
public:
    /// `page` holds the message bar.
    AgendaActions(PageContext& context, QWidget* page);

    /// Carries out what the button of this line says; a menu opens at `where` (global).
    void carryOut(const AgendaItem& item, QPoint where);
    void openThing(const AgendaItem& item);

private:
    void askForAttempt(const AgendaItem& item, QPoint where);
    void recordAttempt(const AgendaItem& item, const QString& outcome, const QString& word);
    void callOff(const AgendaItem& item);
    void askForOutcome(const AgendaItem& item);

    PageContext& m_context;
    QWidget* m_page;
};

} // namespace brobygger
