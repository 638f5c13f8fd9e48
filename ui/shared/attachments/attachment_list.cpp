// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attachment_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/attachments/attaching.h"
#include "ui/shared/attachments/attachment_details.h"
#include "ui/shared/attachments/attachment_thumbnails.h"
#include "ui/shared/attachments/attachment_viewer.h"
#include "ui/shared/attachments/attachment_words.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

namespace brobygger {

namespace {
EntryListWords attachmentWords(const QString& subject, const QString& name) {
    return {.subject = subject,
            .name = name,
            .add = [] { return AttachmentList::tr("Attach a file…"); },
            .change = [] { return AttachmentList::tr("Show the file"); },
            .remove = [] { return AttachmentList::tr("Remove the file"); },
            .changeOnButton = [] { return AttachmentList::tr("Show"); },
            .removeOnButton = [] { return AttachmentList::tr("Remove"); }};
}
} // namespace

AttachmentList::AttachmentList(PageContext& pageContext, const QString& subject, const QString& name, QWidget* parent)
    : EntryList(pageContext, attachmentWords(subject, name),
                {RecordKind::Attachment, RecordKind::IncomingReferral, RecordKind::Meeting, RecordKind::ShortMessage}, parent)
    , m_rows(new RecordsOf<Attachment>({}, this))
    , m_thumbnails(new AttachmentThumbnails(pageContext.workspace, this)) {
    addCommands(subject);
    setAcceptDrops(true);
    table()->setTwoLineRows();
    table()->installEventFilter(this);
    connect(table(), &RecordTable::currentRowChanged, this, &AttachmentList::followRow);
    connect(m_thumbnails, &AttachmentThumbnails::changed, this, [this] { table()->viewport()->update(); });
    begin(m_rows);
    followRow();
}

void AttachmentList::addCommands(const QString& subject) {
    ActionCollection& actions = context().actions;
    m_details = actions.add({subject + QStringLiteral(".details"),
                             [] { return tr("About the file…"); },
                             [] { return tr("Title, from whom it comes, its day, and what it tells of the citizen"); },
                             {},
                             IconName::Edit,
                             [this] { openDetails(); }});
    m_copy = actions.add({subject + QStringLiteral(".copy"),
                          [] { return tr("Save a copy of the file…"); },
                          [] { return tr("Writes a file that is not encrypted. It stands on the list of files in clear."); },
                          {},
                          IconName::Export,
                          [this] { saveCopy(); }});
    m_paste = actions.add({subject + QStringLiteral(".paste"),
                           [] { return tr("Attach from the clipboard"); },
                           [] { return tr("A file or a picture that was copied; Ctrl+V in the list does the same."); },
                           {},
                           IconName::Copy,
                           [this] { paste(); }});
    addRowCommand(m_details);
    addRowCommand(m_copy);
    addRowCommand(m_paste);
}

void AttachmentList::showAllOf(CitizenId citizen) {
    m_citizen = citizen;
    m_on.reset();
    retranslate();
}

void AttachmentList::showThoseOn(CitizenId citizen, const AttachmentPlace& place) {
    m_citizen = citizen;
    m_on = place;
    retranslate();
}

void AttachmentList::nameAll() {
    table()->setAccessibleName(tr("Attached files"));
    table()->setEmptyText(
        m_citizen.isValid()
            ? tr("No file is attached. Choose one, draw it here, or paste it with Ctrl+V: PDF, PNG, JPEG, TIFF or text.")
            : tr("Files are attached where it is about a citizen."));
    m_rows->setColumns(columns());
}

QList<Column<Attachment>> AttachmentList::columns() const {
    const Workspace& workspace = context().workspace;
    QList<Column<Attachment>> columns{
        {.id = QStringLiteral("title"),
         .title = tr("File"),
         .text = [](const Attachment& one) { return one.title; },
         .cell =
             [this, &workspace](const Attachment& one) {
                 return Cell{.text = one.title,
                             .detail = attachmentDetail(workspace, one),
                             .icon = IconName::Document,
                             .role = TextRole::Strong,
                             .picture = m_thumbnails->of(one)};
             }},
    };
    if (!m_on) {
        columns.append({.id = QStringLiteral("place"),
                        .title = tr("Belongs to"),
                        .text = [&workspace](const Attachment& one) { return attachmentPlaceWords(workspace, one.on); },
                        .width = 260,
                        .leastWidth = 120});
    }
    columns.append({.id = QStringLiteral("day"),
                    .title = tr("Date"),
                    .text = [](const Attachment& one) { return formatDate(attachmentDay(one)); },
                    .cell =
                        [](const Attachment& one) {
                            const QString added = tr("attached %1").arg(formatDate(one.addedAt.date()));
                            return Cell{.text = formatDate(attachmentDay(one)),
                                        .detail = one.datedOn.isValid() ? added : QString()};
                        },
                    .width = 150});
    columns.append({.id = QStringLiteral("size"),
                    .title = tr("Size"),
                    .text = [](const Attachment& one) { return fileSizeText(one.size); },
                    .alignment = Qt::AlignRight,
                    .width = 90});
    return columns;
}

void AttachmentList::read() {
    const Attachments& attachments = context().workspace.attachments;
    const QList<Attachment> rows = m_on ? attachments.on(m_citizen, *m_on) : attachments.forCitizen(m_citizen);
    const QStringList before = keysOf(*m_rows);
    m_thumbnails->want(rows, devicePixelRatioF());
    m_rows->setSource(rowsOf<Attachment>(rows, [](const Attachment& one) { return one.id.toString(); }));
    selectAdded(*table(), before); // commands then mean the file that was just attached
    followRow();
}

void AttachmentList::followRow() {
    const bool hasRow = isVisible() && m_rows->at(table()->currentRow()).has_value();
    m_details->setEnabled(hasRow);
    m_copy->setEnabled(hasRow);
    m_paste->setEnabled(isVisible() && canAdd());
}

void AttachmentList::openNew() { askToAttach(this, context(), {m_citizen, m_on.value_or(AttachmentPlace())}); }

void AttachmentList::paste() {
    static const QMimeData nothing; // some window systems give none at all
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (canAdd()) {
        attachFrom(this, context(), {m_citizen, m_on.value_or(AttachmentPlace())}, copied != nullptr ? *copied : nothing);
    }
}

void AttachmentList::openRow(int row) {
    if (const auto attachment = m_rows->at(row)) {
        openAttachment(this, context(), *attachment);
    }
}

void AttachmentList::openDetails() {
    if (const auto attachment = m_rows->at(table()->currentRow())) {
        openAttachmentDetails(this, context(), *attachment);
    }
}

void AttachmentList::saveCopy() {
    if (const auto attachment = m_rows->at(table()->currentRow())) {
        saveAttachmentCopy(this, messagesFor(this), context(), *attachment);
    }
}

void AttachmentList::removeRow(int row) {
    if (const auto attachment = m_rows->at(row)) {
        offerUndo(this, tr("“%1” is removed.").arg(attachment->title), context().workspace.attachments.remove(attachment->id));
    }
}

bool AttachmentList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return EntryList::eventFilter(watched, event);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event) {
    if (canAdd() && holdsAttachable(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void AttachmentList::dropEvent(QDropEvent* event) {
    // A copy: whoever gave the file keeps it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    attachFrom(this, context(), {m_citizen, m_on.value_or(AttachmentPlace())}, *event->mimeData());
}

} // namespace brobygger
