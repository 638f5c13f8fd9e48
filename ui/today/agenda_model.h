// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "ui/kit/chip.h"

#include <QAbstractListModel>
#include <functional>

namespace brobygger {

/// One row of the list: the title of a section, something that waits, or how many more there are.
struct AgendaRow {
    enum class Kind { Section, Item, More };
    Kind kind = Kind::Item;
    QString text;     ///< title of the section; for an item what it is about
    QString name;     ///< bold, in front of the text
    QString detail;   ///< muted, at the right
    ChipText chip;    ///< what kind it is
    ChipText warning; ///< what must be minded before ringing; empty text: nothing
    QString action;   ///< the button's word
    AgendaItem item;
};

/// The words of the rows, made by the page from the workspace.
using AgendaRowMaker = std::function<AgendaRow(const AgendaItem&)>;

/// What waits, in the sections of the page.
class AgendaModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setList(const AgendaList& list, const AgendaRowMaker& make);
    const AgendaRow& row(int position) const { return m_rows[position]; }
    /// The row of this record as this kind; -1 when it waits no more.
    int positionOf(AgendaKind kind, qint64 record) const;
    /// The next row that is an item, from here on and then backwards; -1 when there is none.
    int itemNear(int position) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<AgendaRow> m_rows;
};

} // namespace brobygger
