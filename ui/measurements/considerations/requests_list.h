// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/considerations_request.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Who was asked to describe the considerations of one citizen, and what became of it. Enter does what comes next: the letter
/// of a draft, the answer to a sent one, otherwise the letter as it was sent.
class RequestsList final : public EntryList {
    Q_OBJECT
public:
    RequestsList(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

private:
    QList<Column<ConsiderationsRequest>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canRemove(int row) const override;

    CitizenId m_citizen;
    RecordsOf<ConsiderationsRequest>* m_rows;
};

/// Opens the form of a new request; its letter comes up when it is filled in.
void openNewRequest(QWidget* parent, PageContext& context, CitizenId citizen);

} // namespace brobygger
