//! What a file is, and what it may serve.

use crate::codes::codes;

codes! {
    /// What a file is.
    Kind {
        /// A picture on which the patient can be recognized, or their body is shown.
        Portrait = "portrait",
        /// Another picture of the treatment.
        Picture = "picture",
        /// A result from a laboratory or of imaging.
        Result = "result",
        /// A paper.
        Document = "document",
        /// A signed consent.
        Consent = "consent",
    }
}

impl Kind {
    /// Whether it is of the medical file: then only those who may read that see it.
    pub const fn is_medical(self) -> bool {
        matches!(self, Self::Portrait | Self::Picture | Self::Result)
    }

    /// Whether it shows the patient: then it does not leave the practice without a written consent, whatever for.
    pub const fn shows_patient(self) -> bool {
        matches!(self, Self::Portrait | Self::Picture)
    }
}

codes! {
    /// What a content may leave the practice for.
    Purpose {
        /// The patient's own care: given to the patient, or to who treats them.
        Care = "care",
        /// Teaching.
        Teaching = "teaching",
        /// Talk among colleagues.
        Colleagues = "colleagues",
        /// A publication.
        Publication = "publication",
        /// Display, in the practice or on its pages.
        Display = "display",
    }
}

/// What a content is, by its first bytes; a name says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A WebP picture.
    Webp,
    /// A PDF.
    Pdf,
}

impl Media {
    const ALL: [Self; 4] = [Self::Jpeg, Self::Png, Self::Webp, Self::Pdf];

    /// What these bytes are; none: nothing that is kept.
    pub fn of_content(content: &[u8]) -> Option<Self> {
        match content {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            _ => None,
        }
    }

    /// As it is stored and sent.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
        }
    }

    /// The one with this media type.
    pub fn of_media_type(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.media_type() == text)
    }

    /// How the names of its files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
        }
    }
}
