// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attachment_viewer.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/labels/elided_label.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/attachments/attaching.h"
#include "ui/shared/attachments/attachment_words.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int leastPercent = 50;
constexpr int mostPercent = 300;
constexpr int percentStep = 25;
constexpr int mostPageHeight = 3; ///< times its width: a strip that is longer is made narrower

QPushButton* viewerButton(const char* name, const QString& text, const QString& toolTip) {
    QPushButton* button = makeButton(QLatin1String(name), text, ButtonRole::Ordinary);
    button->setAutoDefault(false);
    button->setToolTip(toolTip);
    return button;
}
} // namespace

AttachmentViewer::AttachmentViewer(PageContext& context, const Attachment& attachment, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_attachment(attachment)
    , m_messages(new MessageBar)
    , m_place(new QStackedWidget)
    , m_wait(makeLabel(tr("The file is opened…"), TextRole::Muted))
    , m_picture(new QLabel)
    , m_scroll(new QScrollArea)
    , m_text(new QPlainTextEdit) {
    setObjectName(QStringLiteral("attachmentViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Attached file")); // never a person
    setAccessibleName(windowTitle());
    m_wait->setObjectName(QStringLiteral("attachmentWaitLabel"));
    m_wait->setAlignment(Qt::AlignCenter);
    m_wait->setWordWrap(true);
    m_picture->setObjectName(QStringLiteral("attachmentPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Page of the attached file"));
    m_scroll->setObjectName(QStringLiteral("attachmentScroll"));
    m_scroll->setAccessibleName(tr("Page of the attached file"));
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_picture);
    m_text->setObjectName(QStringLiteral("attachmentText"));
    m_text->setAccessibleName(tr("Text of the attached file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_place->addWidget(m_wait);
    m_place->addWidget(m_scroll);
    m_place->addWidget(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_messages);
    layout->addWidget(m_place, 1);
    layout->addWidget(makeButtons());
    addShortcuts();
    resize(900, 660);
    updateButtons();
}

AttachmentViewer::~AttachmentViewer() = default;

QWidget* AttachmentViewer::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* title = new ElidedLabel(TextRole::CardTitle);
    title->setObjectName(QStringLiteral("attachmentTitleLabel"));
    title->setText(m_attachment.title);
    auto* facts = new ElidedLabel(TextRole::Muted);
    facts->setObjectName(QStringLiteral("attachmentFactsLabel"));
    QStringList parts{attachmentDetail(m_context.workspace, m_attachment), fileSizeText(m_attachment.size),
                      formatDate(attachmentDay(m_attachment)), attachmentPlaceWords(m_context.workspace, m_attachment.on)};
    parts.removeAll(QString());
    facts->setText(parts.join(QStringLiteral(" · ")));
    layout->addWidget(title);
    layout->addWidget(facts);
    return head;
}

QWidget* AttachmentViewer::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_before = viewerButton("pageBeforeButton", tr("Previous page"), tr("Ctrl+Page up"));
    m_after = viewerButton("pageAfterButton", tr("Next page"), tr("Ctrl+Page down"));
    m_where = makeLabel(QString(), TextRole::Muted);
    m_where->setObjectName(QStringLiteral("attachmentPageLabel"));
    m_smaller = viewerButton("smallerPageButton", tr("Smaller"), tr("Shows the page smaller"));
    m_larger = viewerButton("largerPageButton", tr("Larger"), tr("Shows the page larger"));
    auto* copy = viewerButton("saveAttachedCopyButton", tr("Save a copy…"),
                              tr("Writes a file that is not encrypted. It stands on the list of files in clear."));
    auto* close = viewerButton("closeAttachmentButton", tr("Close"), {});
    for (QWidget* widget : QList<QWidget*>{m_before, m_after, m_where, m_smaller, m_larger}) {
        row->addWidget(widget);
    }
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(close);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(m_percent - percentStep); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(m_percent + percentStep); });
    connect(copy, &QPushButton::clicked, this, [this] { saveAttachmentCopy(this, m_messages, m_context, m_attachment); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return bar;
}

void AttachmentViewer::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { turn(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { turn(1); });
    on(QKeySequence::ZoomIn, [this] { zoom(m_percent + percentStep); });
    on(QKeySequence::ZoomOut, [this] { zoom(m_percent - percentStep); });
}

void AttachmentViewer::turn(int pages) {
    const int page = std::clamp(m_page + pages, 0, m_pages - 1);
    if (page != m_page) {
        m_page = page;
        showPage();
    }
}

void AttachmentViewer::zoom(int percent) {
    const int wanted = std::clamp(percent, leastPercent, mostPercent);
    if (wanted != m_percent) {
        m_percent = wanted;
        showPage();
    }
}

void AttachmentViewer::showPage() {
    if (m_isMaking) {
        m_isAskedAgain = true;
        return;
    }
    m_isMaking = true;
    const int room = m_place->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2 * m_scroll->frameWidth();
    const int width = std::max(1, static_cast<int>(room * devicePixelRatioF() * m_percent / 100));
    const auto work = [source = m_context.workspace.source(), attachment = m_attachment, bytes = m_bytes, page = m_page,
                       bound = QSize(width, width * mostPageHeight)](const Progress&) -> Result<Shown> {
        const auto read = bytes.isEmpty() ? attachmentBytes(source, attachment.content) : Result<QByteArray>(bytes);
        if (!read) {
            return read.error();
        }
        const auto made = attachmentPage(attachment.type, *read, page, bound);
        return made ? Result<Shown>(Shown{*read, *made}) : Result<Shown>(made.error());
    };
    m_task = Task::start<Shown>(work, [this](const Result<Shown>& shown) { made(shown); });
}

void AttachmentViewer::made(const Result<Shown>& shown) {
    m_isMaking = false;
    if (!shown) {
        m_wait->setText(shown.error().message);
        m_place->setCurrentWidget(m_wait);
    } else if (m_attachment.type == AttachmentType::Text) {
        m_text->setPlainText(shown->page.text);
        m_place->setCurrentWidget(m_text);
        m_text->setFocus();
    } else {
        const bool isFirst = m_bytes.isEmpty();
        m_bytes = shown->bytes;
        m_pages = shown->page.pages;
        QPixmap picture = QPixmap::fromImage(shown->page.image);
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(picture);
        m_picture->adjustSize();
        m_place->setCurrentWidget(m_scroll);
        if (isFirst) {
            m_scroll->setFocus();
        }
    }
    updateButtons();
    if (m_isAskedAgain) {
        m_isAskedAgain = false;
        QMetaObject::invokeMethod(this, &AttachmentViewer::showPage, Qt::QueuedConnection);
    }
}

void AttachmentViewer::updateButtons() {
    const bool isPicture = m_attachment.type != AttachmentType::Text;
    for (QWidget* widget : QList<QWidget*>{m_before, m_after, m_where}) {
        widget->setVisible(isPicture && m_pages > 1);
    }
    m_smaller->setVisible(isPicture);
    m_larger->setVisible(isPicture);
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < m_pages);
    m_smaller->setEnabled(m_percent > leastPercent);
    m_larger->setEnabled(m_percent < mostPercent);
    m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages));
}

/// A page is as wide as the window.
void AttachmentViewer::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    if (m_attachment.type != AttachmentType::Text || m_place->currentWidget() == m_wait) {
        QMetaObject::invokeMethod(this, &AttachmentViewer::showPage, Qt::QueuedConnection);
    }
}

void openAttachment(QWidget* inside, PageContext& context, const Attachment& attachment) {
    auto* viewer = new AttachmentViewer(context, attachment, inside);
    viewer->open();
    QTimer::singleShot(0, viewer, [&workspace = context.workspace, attachment] { // when it has come up
        workspace.audit.noteOnce(RecordKind::Attachment, attachment.id.value(), attachment.citizen.value(),
                                 QStringLiteral("attachment.open"));
    });
}

} // namespace brobygger
