// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_use/service_use.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Forbrug af ydelser: how often one citizen used doctor, hospital and medicine, the latest period first, and the sheets in
/// which all services of a period are entered at once.
class ServiceUseList final : public EntryList {
    Q_OBJECT
public:
    ServiceUseList(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A sheet is going to be filled in: the list is to come to the front.
    void sheetAsked();

private:
    QList<Column<ServiceUse>> columns() const;
    QAction* sheetCommand(CommandId id, std::function<QString()> text, std::function<QString()> toolTip,
                          std::function<void()> open);
    void offerSheets();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    CitizenId m_citizen;
    RecordsOf<ServiceUse>* m_rows;
    QAction* m_baseline;
    QAction* m_followUp;
};

} // namespace brobygger
