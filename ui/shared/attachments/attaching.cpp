// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attaching.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace brobygger {

namespace {
struct AttachingWords {
    Q_DECLARE_TR_FUNCTIONS(Attaching)
};

/// Not more of it than may be attached: its size is asked before it is read.
Result<NewAttachment> readToAttach(const Workspace& workspace, const AttachTarget& target, const QString& path) {
    if (const Result<void> allowed = workspace.mayBeRead(path); !allowed) {
        return allowed.error();
    }
    const QFileInfo info(path);
    if (!info.isFile()) {
        return Error{ErrorKind::NotFound, AttachingWords::tr("“%1” is no file that can be read.").arg(info.fileName())};
    }
    const AttachmentRoom room = workspace.attachments.room(target.citizen);
    if (const Result<void> fits = checkRoom(room, info.fileName(), info.size()); !fits) {
        return fits.error();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Storage, AttachingWords::tr("“%1” cannot be read. Check that it is not open elsewhere and that "
                                                            "you may read it.")
                                             .arg(info.fileName())};
    }
    return NewAttachment{target.citizen, target.on, info.fileName(), file.read(room.ofFile + 1), info.absoluteFilePath()};
}

/// Attaches them one after the other; what cannot be attached keeps no other from it.
void attachAll(const QWidget* inside, Workspace& workspace, const QList<Result<NewAttachment>>& files) {
    QStringList refusals;
    QStringList names;
    QList<Undo> undos;
    for (const Result<NewAttachment>& file : files) {
        const auto added = file ? workspace.attachments.attach(*file) : Result<Added<Attachment>>(file.error());
        if (added) {
            names.append(file->fileName);
            undos.append(added->undo);
        } else {
            refusals.append(added.error().message);
        }
    }
    if (names.isEmpty()) {
        if (MessageBar* messages = messagesFor(inside)) {
            messages->fail(refusals.join(QLatin1Char(' ')));
        }
        return;
    }
    const QString attached = names.size() == 1
                                 ? AttachingWords::tr("“%1” is attached.").arg(names.first())
                                 : AttachingWords::tr("%n files are attached.", nullptr, static_cast<int>(names.size()));
    const QString told = (QStringList{attached} + refusals).join(QLatin1Char(' '));
    offerUndo(inside, told, Undo([undos]() -> Result<void> {
                  for (auto undo = undos.crbegin(); undo != undos.crend(); ++undo) {
                      if (Result<void> undone = (*undo)(); !undone) {
                          return undone;
                      }
                  }
                  return {};
              }));
}

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

NewAttachment pastedPicture(const AttachTarget& target, const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return {target.citizen, target.on, AttachingWords::tr("Pasted picture") + QStringLiteral(".png"), bytes};
}
} // namespace

void askToAttach(QWidget* inside, PageContext& context, const AttachTarget& target) {
    context.ask.openFile(inside, AttachingWords::tr("Attach a file"),
                         AttachingWords::tr("Files that can be attached (%1)")
                             .arg(QStringLiteral("*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.txt")),
                         [inside = QPointer(inside), &workspace = context.workspace, target](const QString& path) {
                             if (inside) {
                                 attachAll(inside, workspace, {readToAttach(workspace, target, path)});
                             }
                         });
}

bool holdsAttachable(const QMimeData& data) { return !localFiles(data).isEmpty() || data.hasImage(); }

void attachFrom(const QWidget* inside, PageContext& context, const AttachTarget& target, const QMimeData& data) {
    QList<Result<NewAttachment>> files;
    for (const QString& path : localFiles(data)) {
        files.append(readToAttach(context.workspace, target, path));
    }
    if (files.isEmpty() && data.hasImage()) {
        files.append(pastedPicture(target, data.imageData().value<QImage>()));
    }
    if (!files.isEmpty()) {
        attachAll(inside, context.workspace, files);
    } else if (MessageBar* messages = messagesFor(inside)) {
        messages->warn(AttachingWords::tr("There is neither a file nor a picture to paste."));
    }
}

void saveAttachmentCopy(QWidget* inside, MessageBar* messages, PageContext& context, const Attachment& attachment) {
    const QString ending = endingOf(attachment.type);
    // No person's name: it would stand in clear beside the file.
    const QString name = AttachingWords::tr("attached file") + QLatin1Char('.') + ending;
    context.ask.saveFile(inside, AttachingWords::tr("Save a copy"), name,
                         QStringLiteral("%1 (*.%2)").arg(attachmentTypeLabel(attachment.type), ending),
                         [messages = QPointer(messages), &workspace = context.workspace, attachment](const QString& path) {
                             const Result<void> saved = workspace.attachments.saveCopy(attachment.id, path);
                             if (!messages) {
                                 return;
                             }
                             if (saved) {
                                 messages->warn(AttachingWords::tr(
                                     "The copy is saved. It is not encrypted: delete it when it is no longer needed."));
                             } else {
                                 messages->fail(saved.error().message);
                             }
                         });
}

} // namespace brobygger
