// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "ui/shared/entries/entry_list.h"

#include <optional>

namespace brobygger {

class AttachmentThumbnails;

/// The files attached to a citizen, or to one referral, meeting or message, with a small picture of each. Enter shows one. A
/// file is attached by the button, by drawing it onto the list, and by Ctrl+V.
class AttachmentList final : public EntryList {
    Q_OBJECT
public:
    /// `subject` begins the ids of its commands and names its table: "attachment"; `name` is the same in the names of buttons.
    AttachmentList(PageContext& context, const QString& subject, const QString& name, QWidget* parent = nullptr);

    /// All of the citizen. Without a citizen there are none, and none can be attached.
    void showAllOf(CitizenId citizen);
    /// Those that hang on this; new ones do too.
    void showThoseOn(CitizenId citizen, const AttachmentPlace& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canAdd() const override { return m_citizen.isValid(); }

    void addCommands(const QString& subject);
    void followRow();
    void paste();
    void openDetails();
    void saveCopy();
    QList<Column<Attachment>> columns() const;

    CitizenId m_citizen;
    std::optional<AttachmentPlace> m_on; ///< nothing: all of the citizen
    RecordsOf<Attachment>* m_rows;
    AttachmentThumbnails* m_thumbnails;
    QAction* m_details = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
};

} // namespace brobygger
