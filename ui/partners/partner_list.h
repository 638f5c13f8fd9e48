// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class RecordTable;

/// Who refers and who one works with, and the numbers message files to them need. Enter changes one.
class PartnerList final : public QWidget {
    Q_OBJECT
public:
    explicit PartnerList(PageContext& context, QWidget* parent = nullptr);
    void retranslate();
    /// Reads again; while it is not seen, that waits until it is.
    void refresh();
    void select(PartnerId partner);
    /// The one commands act on; invalid without any.
    PartnerId current() const;

Q_SIGNALS:
    /// Another one is current, or none; told again when the list was read anew.
    void partnerChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addOne();
    void changeCurrent();
    void mergeCurrent();
    static QList<Column<Partner>> columns();

    PageContext& m_context;
    RecordsOf<Partner>* m_records;
    RecordTable* m_table;
    QAction* m_add;
    QAction* m_change;
    QAction* m_merge;
};

} // namespace brobygger
